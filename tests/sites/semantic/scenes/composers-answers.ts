import type { SenseScene } from '../open-scene';

const card = (words: string) =>
  `<div class="c"><img alt="" src="data:,"><div><span><b>Kim Lee</b> · <a href="/p/1"><time>3h</time></a></span><div dir="auto">${words}</div></div></div>`;

/** Posts, answers and private messages whose buttons say the same; written down after the finder had learned to tell them apart. */
export const answersComposers: readonly SenseScene[] = [
  {
    name: 'answer in French, the post it answers above it',
    surface: 'comment',
    html: `<dialog open><form method="dialog"><button>Fermer</button></form>${card('Quelqu’un a-t-il les horaires du bus ?')}<div><textarea data-here placeholder="Quoi de neuf ?"></textarea><footer><button aria-label="Image"></button><button data-sends>Publier</button></footer></div></dialog>`,
  },
  {
    name: 'share with a word of one’s own in French, what is shared below',
    surface: 'post',
    html: `<dialog open><div><textarea data-here placeholder="Quoi de neuf ?"></textarea></div>${card('Le marché est ouvert dimanche.')}<footer><button aria-label="Image"></button><button data-sends>Publier</button></footer></dialog>`,
  },
  {
    name: 'post with its writer’s name and choice of readers on top',
    surface: 'post',
    html: `<div role="dialog"><h2>Stwórz wpis</h2><div><img alt="" src="data:,"><div><b>Anna Maria Nowak-Kowalska</b><button>Publiczny</button></div></div><div data-here contenteditable="true" role="textbox"></div><button data-sends>Opublikuj</button></div>`,
    audience: 'public',
  },
  {
    name: 'post that will go out at a time named on a button',
    surface: 'post',
    html: `<div role="dialog"><button>Scheduled for <time datetime="2026-12-01">1 December at nine o’clock</time></button><div data-here contenteditable="true" role="textbox" aria-label="What’s on your mind?"></div><button data-sends>Post</button></div>`,
  },
  {
    name: 'answer in Portuguese with whom it answers above',
    surface: 'comment',
    html: `<div role="dialog"><div><span>Em resposta a </span><button>@rui</button></div><div data-here contenteditable="true" role="textbox" aria-label="Texto da publicação"></div><div><button data-sends>Publicar</button></div></div>`,
  },
  {
    name: 'answer in Turkish with whom it answers above',
    surface: 'comment',
    html: `<div role="dialog"><div>@deniz adlı kullanıcıya yanıt olarak</div><div data-here contenteditable="true" role="textbox"></div><div><button data-sends>Gönder</button></div></div>`,
  },
  {
    name: 'answer in Hindi with whom it answers above',
    surface: 'comment',
    html: `<div role="dialog"><div>@asha को जवाब दे रहे हैं</div><div data-here contenteditable="true" role="textbox"></div><div><button data-sends>पोस्ट करें</button></div></div>`,
  },
  {
    name: 'private message that answers one quoted above the box',
    surface: 'dm',
    html: `<section><h2>Maria</h2><div role="log"></div><div class="quoted"><blockquote>Bis morgen dann im Lehrerzimmer</blockquote><button aria-label="Zitat entfernen">×</button></div><footer><div data-here contenteditable="true" role="textbox" aria-label="Nachricht schreiben"></div><button data-sends aria-label="Senden"></button></footer></section>`,
  },
  {
    name: 'chat in a window of its own, with times above the box',
    surface: 'dm',
    html: `<div role="dialog" aria-label="Chat"><header><h3>Sam</h3></header><div><p>See you at the gate then <time>10:02</time></p></div><div><div data-here contenteditable="true" role="textbox" aria-label="Message"></div><button data-sends aria-label="Send"></button></div></div>`,
  },
  {
    name: 'answer under a status in German, inside it',
    surface: 'comment',
    html: `<div role="feed"><article><div><b>Jo</b><time>2 Std.</time></div><p>Wer hat die Noten schon fertig?</p><div><button>Teilen</button></div><form><textarea data-here></textarea><button data-sends>Senden</button></form></article></div>`,
  },
  {
    name: 'group post in an article of the page’s own',
    surface: 'post',
    html: `<article><h1>PTA group</h1><div><div data-here contenteditable="true" role="textbox" aria-label="Write something…"></div><button data-sends>Post</button></div><div class="below"><time>1h</time><p>Cake sale on Friday</p></div></article>`,
  },
  {
    name: 'private message of a forum, with whom it is for and a subject',
    surface: 'dm',
    recipient: 'jopark',
    html: `<form action="./ucp.php?i=pm"><fieldset><label for="u">To:</label><input type="text" name="username_list" id="u" value="jopark"><label for="s">Subject:</label><input type="text" name="subject" id="s"><textarea data-here name="message" rows="15"></textarea></fieldset><fieldset><input type="submit" name="preview" value="Preview"><input data-sends type="submit" name="post" value="Submit"></fieldset></form>`,
  },
  {
    name: 'conversation of a forum in Polish',
    surface: 'dm',
    html: `<form><dl><dt><label for="o">Odbiorcy:</label></dt><dd><input id="o" type="text" value="ola"></dd></dl><input type="text" name="title" placeholder="Tytuł"><div class="fr-element" data-here contenteditable="true"></div><button data-sends type="submit">Wyślij</button></form>`,
  },
];
