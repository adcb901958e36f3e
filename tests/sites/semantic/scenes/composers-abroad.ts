import type { SenseScene } from '../open-scene';

/** Front-ends in other languages and other shapes, written down before the finder was looked at again. */
export const abroadComposers: readonly SenseScene[] = [
  {
    name: 'forum in Welsh, quick reply under a thread',
    surface: 'comment',
    html: `<main><article><h1>Gardd yr ysgol</h1><p>Pwy sy'n dod?</p></article><section class="cyflym"><h2>Ymateb cyflym</h2><div class="fr-element fr-view" data-here contenteditable="true" aria-disabled="false" spellcheck="true"></div><div class="botymau"><button type="button">Rhagolwg</button><button type="button" data-sends><i class="fa fa-reply"></i> Ymateb</button></div></section></main>`,
  },
  {
    name: 'group in Polish, post in a dialog',
    surface: 'post',
    audience: 'friends',
    html: `<div role="dialog" aria-label="Utwórz post"><div><button aria-label="Zamknij">×</button></div><div><b>Anna Nowak</b><button>Znajomi</button></div><div data-here role="textbox" contenteditable="true" aria-placeholder="O czym myślisz, Anno?"></div><div><button aria-label="Zdjęcie/film"></button><button aria-label="Emoji"></button></div><button data-sends><span>Opublikuj</span></button></div>`,
  },
  {
    name: 'reply in Polish: what is replied to is shown above, and the button only says "publish"',
    surface: 'comment',
    html: `<div role="dialog"><header><button>Anuluj</button><button data-sends>Opublikuj</button></header><div class="nad"><img alt="" src="data:,"><div><b>Jan Kowalski</b><time datetime="2026-11-20T10:00">2 godz.</time><p>Kto jedzie w piątek?</p></div></div><div class="tiptap" data-here contenteditable="true"></div></div>`,
  },
  {
    name: 'reply in Arabic, from right to left, known by the post above it',
    surface: 'comment',
    html: `<div dir="rtl" role="dialog"><div class="top"><button aria-label="إغلاق"></button></div><article><h3>سارة</h3><p>من سيأتي إلى اللقاء؟</p></article><div><textarea data-here rows="3" placeholder="ما رأيك؟"></textarea></div><div class="end"><button data-sends>نشر</button></div></div>`,
  },
  {
    name: 'reply in Spanish, known by the words above it',
    surface: 'comment',
    html: `<div role="dialog"><p>Respondiendo a <a href="/@ana">@ana</a></p><div data-here contenteditable="true" role="textbox" aria-multiline="true"></div><div><button aria-label="Añadir imagen"></button><button data-sends>Publicar</button></div></div>`,
  },
  {
    name: 'quote in Spanish: what is quoted stands below the box',
    surface: 'post',
    html: `<div role="dialog"><div data-here contenteditable="true" role="textbox" aria-placeholder="¿Qué estás pensando?"></div><article><b>Ana</b><time datetime="2026-11-20">ayer</time><p>El concierto fue genial</p></article><div><button aria-label="Añadir imagen"></button><button data-sends>Publicar</button></div></div>`,
  },
  {
    name: 'blog in French, comment by a guest',
    surface: 'comment',
    html: `<section id="respond"><h3>Laisser un commentaire</h3><form><p><label for="c">Commentaire *</label><textarea data-here id="c" required></textarea></p><p><label for="n">Nom *</label><input id="n"></p><p><label for="e">E-mail *</label><input id="e" type="email"></p><p><input type="checkbox" id="k"><label for="k">Enregistrer mon nom</label></p><p><input data-sends type="submit" value="Laisser un commentaire"></p></form></section>`,
  },
  {
    name: 'new message in French with whom it is for in a box of its own',
    surface: 'dm',
    html: `<div role="dialog" aria-label="Nouveau message"><h2>Nouveau message</h2><div><label for="to">À :</label><input id="to" role="combobox" aria-autocomplete="list"><span class="puce">Léa Martin</span></div><textarea data-here aria-label="Écrivez votre message ici"></textarea><footer><button aria-label="Joindre un fichier"></button><button data-sends>Envoyer</button></footer></div>`,
  },
  {
    name: 'chat in Spanish with a bare arrow',
    surface: 'dm',
    recipient: 'Lucía',
    html: `<div class="chat"><header><h2>Lucía</h2></header><div class="mensajes"><p>Hola</p></div><div class="barra"><button aria-label="Adjuntar"></button><div data-here contenteditable="true" role="textbox" aria-label="Escribe un mensaje"></div><button data-sends aria-label="Enviar"><svg></svg></button></div></div>`,
  },
  {
    name: 'chat on the web with placeholder beside the box and an unnamed round button',
    surface: 'dm',
    recipient: 'Year 6 parents',
    html: `<div class="column-center"><div class="chat-info"><h3 class="peer-title">Year 6 parents</h3></div><div class="bubbles"></div><div class="chat-input"><div class="new-message-wrapper"><button class="btn-icon toggle-emoticons"></button><div class="input-message-container"><div class="input-message-input" data-here contenteditable="true" dir="auto"></div><span class="input-field-placeholder">Message</span></div><button class="btn-icon attach-file"></button></div><div class="btn-send-container"><button class="btn-icon btn-circle btn-send send" data-sends><span class="tgico"></span></button></div></div></div>`,
  },
  {
    name: 'chat at work with an editor in it',
    surface: 'dm',
    html: `<main><h2>Science team</h2><div role="log"></div><div data-tid="newMessageCommands"><div role="toolbar"><button aria-label="Bold"></button></div><div class="ck ck-content ck-editor__editable" data-here role="textbox" contenteditable="true" aria-label="Editor editing area: main. Type a message"></div><div><button name="emoji" aria-label="Emoji"></button><button name="send" data-sends aria-label="Send (Ctrl+Enter)"></button></div></div></main>`,
  },
  {
    name: 'network at work, an update',
    surface: 'post',
    html: `<section aria-label="Publisher"><div role="tablist"><button role="tab">Discussion</button><button role="tab">Question</button></div><div data-here role="combobox" contenteditable="true" aria-label="Share thoughts, ideas, or updates"></div><div><button aria-label="Add file"></button><button data-sends>Post</button></div></section>`,
  },
  {
    name: 'talk board, reply under a thread',
    surface: 'comment',
    html: `<main><h1>AIBU about homework?</h1><div class="post"><p>Mine never does any.</p><a href="#">Quote</a><a href="#">Report</a></div><div id="reply-form"><form><label for="m">Add your message</label><textarea data-here id="m" name="message" rows="8"></textarea><div><button type="button">Preview</button><button type="submit" data-sends>Post message</button></div></form></div></main>`,
  },
  {
    name: 'questions and answers, an answer in a dialog',
    surface: 'comment',
    html: `<div role="dialog"><div class="q">How do you teach long division?</div><div class="doc" data-here contenteditable="true" data-placeholder="Write your answer"></div><div><button aria-label="Format"></button><button data-sends>Post</button></div></div>`,
  },
  {
    name: 'questions and answers in Spanish',
    surface: 'comment',
    html: `<form id="post-form"><h2>Tu respuesta</h2><div><textarea data-here id="wmd-input" name="post-text" cols="92" rows="15"></textarea></div><div><button data-sends type="submit">Publica tu respuesta</button></div></form>`,
  },
  {
    name: 'forum in German, a new topic',
    surface: 'post',
    html: `<form class="thema"><input name="title" placeholder="Thema in einem Satz"><div class="ProseMirror" data-here contenteditable="true" role="textbox" aria-label="Beitrag"></div><div><button type="button">Vorschau</button><button type="submit" data-sends>Thema erstellen</button></div></form>`,
  },
  {
    name: 'forum in German, an answer',
    surface: 'comment',
    html: `<div id="reply-control"><div class="kopf">Antwort auf <a href="/t/1">Elternabend</a></div><div class="d-editor"><textarea data-here class="d-editor-input" placeholder="Schreibe hier. Nutze Markdown"></textarea></div><div class="unten"><button class="btn-primary create" data-sends><span>Antworten</span></button><button>Abbrechen</button></div></div>`,
  },
  {
    name: 'neighbours in German, in web components',
    surface: 'post',
    html: `<nb-composer><x-shadow><nb-card><div><div data-here contenteditable="true" role="textbox" aria-label="Was gibt’s Neues in der Nachbarschaft?"></div><nb-bar><x-shadow><div><button aria-label="Foto hinzufügen"></button><button data-sends>Posten</button></div></x-shadow></nb-bar></div></nb-card></x-shadow></nb-composer>`,
  },
  {
    name: 'class stream in German',
    surface: 'post',
    html: `<div class="ankuendigung"><div data-here contenteditable="true" role="textbox" aria-label="Etwas für den Kurs ankündigen"></div><div><div role="button">Anhängen</div><div role="button">Abbrechen</div><div role="button" data-sends aria-disabled="false"><span>Posten</span></div></div></div>`,
  },
  {
    name: 'post in Urdu, from right to left',
    surface: 'post',
    audience: 'public',
    html: `<div dir="rtl" role="dialog"><div><b>عائشہ</b><button>عوامی</button></div><div data-here contenteditable="true" role="textbox" aria-placeholder="آپ کیا سوچ رہے ہیں؟"></div><div><button aria-label="تصویر"></button></div><div role="button" data-sends>پوسٹ کریں</div></div>`,
  },
  {
    name: 'chat in Urdu, from right to left',
    surface: 'dm',
    recipient: 'بلال',
    html: `<div dir="rtl"><header><h1>بلال</h1></header><div role="log"></div><footer><button aria-label="منسلک کریں"></button><div data-here contenteditable="true" role="textbox" aria-label="پیغام لکھیں"></div><button data-sends aria-label="بھیجیں"></button></footer></div>`,
  },
  {
    name: 'comment in Arabic that only Enter sends',
    surface: 'comment',
    submit: null,
    html: `<article dir="rtl"><p>صور من الرحلة</p><div><button>أعجبني</button><button>تعليق</button><button>مشاركة</button></div><div class="c"><div data-here contenteditable="true" role="textbox" aria-label="اكتب تعليقًا..."></div><button aria-label="رمز تعبيري"></button></div></article>`,
  },
  {
    name: 'status in Welsh',
    surface: 'post',
    html: `<form class="statws"><label><textarea data-here placeholder="Beth sydd ar dy feddwl?"></textarea></label><div><button type="button" aria-label="Ychwanegu llun"></button><button type="button">Cyhoeddus</button></div><div class="cyhoeddi"><button data-sends type="submit">Cyhoeddi</button></div></form>`,
    audience: 'public',
  },
  {
    name: 'private message in Welsh',
    surface: 'dm',
    html: `<section><h2>Sgwrs gyda Siân</h2><ul role="log"></ul><form><input type="hidden" name="i"><textarea data-here rows="1" placeholder="Teipiwch neges"></textarea><button data-sends type="submit">Anfon</button></form></section>`,
  },
  {
    name: 'reply under a status, inside it, with no label',
    surface: 'comment',
    html: `<article><header><b>Sam</b> <time datetime="2026-11-20">1h</time></header><p>Who else is marking tonight?</p><div class="inline"><textarea data-here rows="2"></textarea><button data-sends>Send</button></div></article>`,
  },
  {
    name: 'comment in French in a side panel',
    surface: 'comment',
    html: `<aside aria-label="Commentaires"><div class="fil"><div><b>Paul</b><p>Très beau</p></div></div><div class="saisie"><textarea data-here rows="1" placeholder="Ajouter un commentaire…"></textarea><button data-sends disabled>Publier</button></div></aside>`,
  },
];
