/** What a field is for, by how its label, placeholder or name begins. */
export type Purpose = 'search' | 'aside' | 'private' | 'comment' | 'message' | 'post';

const STARTS: Readonly<Record<Purpose, readonly string[]>> = {
  search: [
    'search|find |filter|look up|type to search|chwilio|rechercher|recherche|suche|suchen|durchsuchen|buscar|busca|pesquisar|procurar|cerca|ricerca|zoek|szukaj|wyszukaj|căutare|caută|пошук|шукати|поиск|искать|найти',
    'بحث|ابحث|تلاش|جستجو|खोज|ਖੋਜ|অনুসন্ধান|খুঁজুন|ara|arama|tìm|搜索|搜尋|検索|검색|cari|telusuri|raadi|sök|søg|søk|hae|αναζήτηση|hledat|חיפוש',
  ],
  // Fields beside the one that is written in.
  aside: [
    'title|subtitle|add a title|add title|add a subtitle|headline|subject|topic title|alt text|alt|image description|describe this image|describe the image|describe for|description for|picture description|content warning|warning|tags|tag|hashtags|excerpt|slug|url|link|poll option|option|choice|slide title|summary|first comment|add a poll question',
    'teitl|pwnc|testun amgen|titre|sujet|objet|texte alternatif|titel|betreff|alternativtext|bildbeschreibung|título|asunto|assunto|texto alternativo|titolo|oggetto|testo alternativo|onderwerp|alt-tekst|tytuł|temat|tekst alternatywny|titlu|subiect|заголовок|тема|العنوان|الموضوع|عنوان|शीर्षक|başlık|konu|tiêu đề|标题|標題|主題|タイトル|件名|제목|judul',
  ],
  // Written to somebody's office or kept in an account: not posted.
  private: [
    'bio|about me|about you|your bio|biography|address|street|delivery|gift|order note|special instructions|instructions|notes|internal note|private note|feedback|your feedback|tell us|help us|how can we help|how can we improve|describe the|describe your|describe what|enquiry|inquiry|your enquiry|your message|message to seller|reason|signature|why are you|additional information|details of|comments or questions|comment or message|questions or comments|ask anything|prompt|to do|todo|cover letter|medical|allergies|what happened|report|symptoms|note to self',
    'eich neges|adborth|cyfeiriad|votre message|adresse|votre demande|ihre nachricht|deine nachricht|ihre anfrage|rückmeldung|dirección|su mensaje|tu mensaje|sua mensagem|il tuo messaggio|indirizzo|uw bericht|adres|twoja wiadomość|twoja opinia o stronie|ваше повідомлення|ваше сообщение|العنوان البريدي|رسالتك|adresiniz|mesajınız',
  ],
  comment: [
    "comment|write a comment|write a public comment|add a comment|add comment|add your comment|add a public comment|add class comment|add a class comment|leave a comment|leave a reply|your comment|post a comment|type your comment|join the discussion|join the conversation|start the discussion|text editor for creating comment|reply|write a reply|add a reply|post your reply|your reply|tweet your reply|write your reply|type your reply|type here. use markdown|enter your reply|your answer|write an answer|write your answer|respond|write a response|what are your thoughts|share your thoughts|add your thoughts|say something about|i’m signing because|i'm signing because|add a note to this discussion|enter a new comment|quick reply",
    'commentez|laissez un commentaire|votre commentaire|donnez votre avis|kommentiere|hinterlasse einen kommentar|comenta|deja un comentario|deja tu comentario|comente|deixe um comentário|deixe o seu comentário|deixe seu comentário|lascia un commento|laat een reactie achter|zostaw komentarz|lasă un comentariu|залиште коментар|залишити коментар|оставить комментарий|اترك تعليق|yorum bırak|để lại bình luận|tinggalkan komentar|gadewch sylw|ychwanegwch sylw|sylw|ysgrifennu sylw|ysgrifennwch sylw|ychwanegu sylw|gadael sylw|eich sylw|ateb|ymateb|commentaire|écrire un commentaire|écrivez un commentaire|ajouter un commentaire|ajoutez un commentaire|laisser un commentaire|commenter|répondre|votre commentaire|votre réponse|kommentar|kommentieren|schreib einen kommentar|schreibe einen kommentar|antworten|antwort|deine antwort|dein kommentar',
    'comentario|escribe un comentario|añade un comentario|agrega un comentario|añadir un comentario|comentar|tu comentario|responder|escribe una respuesta|tu respuesta|comentário|escreva um comentário|adicione um comentário|adicionar comentário|escreva uma resposta|commento|scrivi un commento|aggiungi un commento|rispondi|scrivi una risposta|reactie|schrijf een reactie|schrijf een opmerking|voeg een reactie toe|plaats een reactie|reageer',
    'komentarz|napisz komentarz|dodaj komentarz|skomentuj|odpowiedz|napisz odpowiedź|twój komentarz|twoja odpowiedź|comentariu|scrie un comentariu|adaugă un comentariu|răspunde|коментар|напишіть коментар|додати коментар|відповісти|комментарий|напишите комментарий|оставьте комментарий|ваш комментарий|ответить|написать комментарий',
    'تعليق|اكتب تعليق|أضف تعليق|إضافة تعليق|اكتب ردًا|تبصرہ|تبصرہ لکھیں|جواب لکھیں|نظر|دیدگاه|پاسخ|टिप्पणी|कोई टिप्पणी लिखें|जवाब|ਟਿੱਪਣੀ|মন্তব্য|একটি মন্তব্য লিখুন|yorum|yorum yaz|yorum ekle|yanıtla|viết bình luận|bình luận|评论|写评论|發表評論|添加评论|写下你的评论|留言|コメント|コメントを追加|コメントする|返信|댓글|댓글을 입력|댓글 달기|답글|komentar|tulis komentar|tambahkan komentar|balas|faallo',
  ],
  message: [
    'message|message input|aa|type a message|type message|type a new message|type your message|write a message|write message|send a message|send message|new message|send an encrypted message|send an unencrypted message|start a new message|start a message|text message|signal message|imessage|sms|chat message|say hi|start typing|jot something down|send a chat|send a snap|type to |enter message|enter a message|write a direct message|direct message|reply to chat|chat in|chat with|say something',
    'neges|ysgrifennu neges|ysgrifennwch neges|teipiwch neges|anfon neges|message à|écrire un message|écrivez un message|saisissez un message|tapez un message|envoyer un message|nachricht|schreib eine nachricht|gib eine nachricht ein|nachricht schreiben|nachricht eingeben|nachricht an|mensaje|escribe un mensaje|enviar mensaje|mensagem|escreva uma mensagem|digite uma mensagem|messaggio|scrivi un messaggio|bericht|typ een bericht|schrijf een bericht|stuur een bericht|wiadomość|napisz wiadomość|wpisz wiadomość',
    'mesaj|scrie un mesaj|tastează un mesaj|повідомлення|напишіть повідомлення|введіть повідомлення|сообщение|напишите сообщение|введите сообщение|رسالة|اكتب رسالة|كتابة رسالة|پیغام|پیغام لکھیں|پیغام ٹائپ کریں|پیام|संदेश|मैसेज|कोई संदेश टाइप करें|एक संदेश लिखें|ਸੁਨੇਹਾ|বার্তা|একটি বার্তা|mesaj yaz|bir mesaj yaz|tin nhắn|nhập tin nhắn|消息|输入消息|发消息|傳送訊息|輸入訊息|メッセージ|메시지|메시지 입력|pesan|ketik pesan|ketik pesan|tulis pesan|fariin|qor fariin',
  ],
  post: [
    "what's on your mind|what’s on your mind|what is on your mind|what's happening|what’s happening|what is happening|what's new|what’s new|what's up|what’s up|what are you thinking|what do you want to|what would you like to|share an update|share something|share what|share with|share your|share a|write something|write a post|write post|write your post|write here|write a caption|write your story|tell your story|start writing|start a post|create a post|create a public post|create post|new post|post text|post|status|compose|announce|write a review|write your review|your review|review|body|body text|type / to choose a block|press / for commands|begin writing|text field. type to compose|empty text field. type to compose|add a caption|toot|say something to|discuss|start a discussion|ask a question|ask your neighbours|ask your neighbors|description|text|content|discussion text",
    "beth sydd ar|beth sy'n digwydd|beth sy’n digwydd|ysgrifennwch rywbeth|dywedwch rywbeth|rhannwch|postio|quoi de neuf|exprimez-vous|écrivez quelque chose|que voulez-vous|partagez|votre avis|was machst du gerade|was gibt’s neues|was gibt's neues|was ist los|was passiert|worüber möchtest du|schreibe etwas|schreib etwas|was gibt es neues|¿qué|qué estás pensando|qué está pasando|en qué estás pensando|escribe algo|comparte|no que você está pensando|no que estás a pensar|em que você está|o que está acontecendo|o que há de novo|escreva algo|a cosa stai pensando|a cosa pensi|che c'è di nuovo|cosa c'è di nuovo|che succede|scrivi qualcosa",
    'wat ben je aan het doen|waar denk je aan|wat is er aan de hand|wat gebeurt er|wat is er nieuw|schrijf iets|o czym myślisz|co słychać|co się dzieje|co nowego|co u ciebie|napisz coś|utwórz post|la ce te gândești|ce mai|ce se întâmplă|scrie ceva|про що ви думаєте|що у вас на думці|що нового|що відбувається|напишіть щось|что у вас нового|о чём вы думаете|о чем вы думаете|что происходит|что нового|напишите что-нибудь',
    'بم تفكر|ماذا يحدث|ما الجديد|فيم تفكر|اكتب شيئ|آپ کیا سوچ رہے ہیں|آپ کے ذہن میں کیا|کیا ہو رہا ہے|کچھ لکھیں|چه در سر|چه خبر|به چه فکر|आप क्या सोच रहे|क्या हो रहा|कुछ लिखें|ਤੁਸੀਂ ਕੀ ਸੋਚ|আপনি কী ভাবছেন|কী ঘটছে|aklından ne geçiyor|ne düşünüyorsun|neler oluyor|bir şeyler yaz|bạn đang nghĩ gì|chuyện gì đang|有什么新鲜事|有什麼新鮮事|在想些什么|在想什麼|分享新鲜事|说点什么|今なにしてる|今どうしてる|いまどうしてる|どうした|その気持ち|何が起きて|無슨|무슨 생각|무슨 일이|apa yang anda pikirkan|apa yang sedang terjadi|apa yang terjadi|maxaad ka fikirayaa',
  ],
};

const PATTERNS = (Object.keys(STARTS) as Purpose[]).map((use): [Purpose, RegExp] => {
  const starts = STARTS[use].join('|').split('|').map(literally).join('|');
  // Scripts that put no space between words, or hang endings on them, have no such end of a word.
  return [use, new RegExp(`^(?:${starts})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d])`, 'u')];
});

function literally(words: string): string {
  return words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The first use that one of these says. */
export function purposeOf(labels: readonly string[]): Purpose | null {
  for (const [use, pattern] of PATTERNS) if (labels.some((label) => pattern.test(label))) return use;
  return null;
}
