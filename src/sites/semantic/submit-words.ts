/** What a button that sends is for, by its whole name. `weak` says nothing by itself: it also ends settings and forms. */
export type SubmitKind = 'post' | 'comment' | 'send' | 'weak';

const NAMES: Readonly<Record<SubmitKind, readonly string[]>> = {
  post: [
    'post|publish|tweet|toot|share|note|post all|post now|post it|publish now|share now|tweet all|create post|create topic|create thread',
    'post topic|post thread|post to forum|post message|post update|post status|post announcement|submit post|submit topic|submit thread|add post',
    'publish post|share post|share update|announce|publish article|post review|submit review|publish review|add review|post your review',
    'post answer|post your answer|submit answer|post to group|post to page|post to feed|publish page|publish note|quote|quote post|repost with comment',
    'send to everyone now|send newsletter|publish story|share to story|publish post, right now|publish & send, right now|publish right now|create note|add discussion|post discussion|start discussion|create discussion',
    'postio|postiwch|cyhoeddi|cyhoeddwch|cyhoedda|rhannu|rhannwch|trydar|postio nawr|cyhoeddi nawr',
    'publier|poster|partager|tweeter|publier maintenant|publier le message|publier l’avis|publier mon avis|créer le sujet|créer un sujet',
    'posten|veröffentlichen|teilen|twittern|jetzt veröffentlichen|beitrag veröffentlichen|beitrag posten|beitrag erstellen|beitrag absenden',
    'thema erstellen|thema eröffnen|bewertung abgeben|bewertung veröffentlichen|publicar|postear|compartir|twittear|tuitear|publicar ahora',
    'crear tema|publicar tema|publicar reseña|publicar opinión|postar|compartilhar|partilhar|tweetar|publicar agora|publicar avaliação|tootar',
    'pubblica|posta|condividi|twitta|pubblica ora|pubblica recensione|crea discussione|plaatsen|delen|publiceren|bericht plaatsen|nu publiceren',
    'review plaatsen|tweeten|opublikuj|publikuj|udostępnij|tweetnij|dodaj post|dodaj wpis|dodaj temat|dodaj opinię|wyślij wpis|tootnij',
    'postează|publică|distribuie|tweetează|publică acum|adaugă subiect|опублікувати|поширити|поділитися|запостити|твітнути|створити тему',
    'допис|оприлюднити|опубликовать|поделиться|запостить|твитнуть|создать тему|разместить|выложить|публикувай|публикуване|споделяне',
    'نشر|انشر|مشاركة|شارك|تغريد|غرّد|غرد|نشر الآن|نشر المنشور|پوسٹ کریں|پوسٹ|شائع کریں|شیئر کریں|اشتراک کریں|ٹویٹ کریں|انتشار|ارسال|پست|پست کردن|فرسته|هم‌رسانی|اشتراک‌گذاری|توییت',
    'पोस्ट करें|पोस्ट|प्रकाशित करें|शेयर करें|साझा करें|ट्वीट करें|ਪੋਸਟ ਕਰੋ|ਪੋਸਟ|ਸਾਂਝਾ ਕਰੋ|ਸ਼ੇਅਰ ਕਰੋ|ਪ੍ਰਕਾਸ਼ਿਤ ਕਰੋ|পোস্ট করুন|পোস্ট|শেয়ার করুন|প্রকাশ করুন|টুইট করুন',
    'પોસ્ટ કરો|પોસ્ટ|શેર કરો|પ્રકાશિત કરો|இடுகையிடு|பதிவிடு|பகிர்|வெளியிடு|పోస్ట్ చేయి|paylaş|yayınla|gönderi yayınla|tweetle|konu aç|đăng|chia sẻ|xuất bản|đăng bài|đăng ngay',
    '发布|發佈|發布|发表|發表|分享|发帖|发文|發文|发推|张贴|貼文|发微博|投稿|投稿する|公開|公開する|シェア|シェアする|共有|ツイート|ツイートする|ポスト|ポストする|ノート',
    '게시|게시하기|공유|공유하기|발행|발행하기|올리기|등록|등록하기|트윗|트윗하기|posting|bagikan|publikasikan|terbitkan|tayangkan|kirim postingan|siarkan|kongsi',
    'dhig|soo dhig|la wadaag|daabac|δημοσίευση|κοινοποίηση|zveřejnit|publikovat|sdílet|přidat příspěvek|zverejniť|publikovať|zdieľať|közzététel|megosztás',
    'paskelbti|skelbti|dalintis|publicēt|dalīties|posto|publiko|publicera|dela|lägg upp|slå op|udgiv|publiser|legg ut|julkaise|jaa|i-post|mag-post|ibahagi|פרסום|פרסם|שיתוף|postáil|foilsigh|roinn',
  ],
  comment: [
    'comment|reply|respond|answer|add comment|add a comment|add reply|add response|add answer|post comment|post a comment|post reply|post a reply|post your reply',
    'post your comment|post response|post quick reply|submit comment|submit reply|submit response|leave comment|leave a comment|leave reply|leave a reply',
    'send reply|send comment|publish reply|publish comment|publish response|reply to topic|reply to thread|add class comment|comment now|save comment|post as guest|sign and comment',
    'sylw|sylwi|ymateb|ateb|postio sylw|gadael sylw|ychwanegu sylw|anfon sylw|anfon ateb|commenter|répondre|publier le commentaire|publier un commentaire',
    'envoyer le commentaire|laisser un commentaire|ajouter un commentaire|poster le commentaire|poster un commentaire|envoyer la réponse|publier la réponse|répondre au sujet',
    'kommentieren|antworten|kommentar senden|kommentar abschicken|kommentar absenden|kommentar posten|kommentar veröffentlichen|kommentar hinzufügen|kommentar abgeben|antwort senden|antwort absenden|antwort erstellen|antwort posten',
    'comentar|responder|publicar comentario|publicar el comentario|enviar comentario|añadir comentario|agregar comentario|enviar respuesta|publicar respuesta',
    'publicar comentário|enviar comentário|adicionar comentário|enviar resposta|publicar resposta|commenta|rispondi|pubblica commento|invia commento|aggiungi commento|invia risposta',
    'reageren|reactie plaatsen|reactie versturen|opmerking plaatsen|antwoorden|beantwoorden|antwoord plaatsen|skomentuj|komentuj|odpowiedz|dodaj komentarz|opublikuj komentarz|wyślij odpowiedź|dodaj odpowiedź',
    'comentează|răspunde|adaugă comentariu|publică comentariul|trimite comentariul|коментувати|відповісти|прокоментувати|додати коментар|надіслати коментар|надіслати відповідь',
    'комментировать|ответить|прокомментировать|отправить комментарий|добавить комментарий|отправить ответ|تعليق|علّق|رد|الرد|أضف تعليقًا|إضافة تعليق|نشر التعليق|إرسال التعليق|إرسال الرد',
    'تبصرہ کریں|جواب دیں|تبصرہ پوسٹ کریں|نظر|پاسخ|ارسال نظر|ارسال دیدگاه|ارسال پاسخ|فرستادن دیدگاه|टिप्पणी करें|जवाब दें|उत्तर दें|टिप्पणी भेजें|ਟਿੱਪਣੀ ਕਰੋ|ਜਵਾਬ ਦਿਓ|মন্তব্য করুন|মন্তব্য|উত্তর দিন|জবাব দিন',
    'yorum yap|yanıtla|cevapla|yorumu gönder|yorum gönder|yanıt gönder|bình luận|trả lời|gửi bình luận|评论|評論|回复|回覆|回應|留言|发表评论|發表評論|发表回复|回帖|コメント|コメントする|コメントを送信|コメントを投稿|返信|返信する|返信を投稿',
    '댓글|댓글 달기|댓글 등록|댓글 작성|답글|답글 달기|답장|komentar|komentari|balas|kirim komentar|kirim balasan|faallo|jawaab|ka jawaab|odeslat komentář|odpovědět|komentovat|hozzászólás|válasz|kommentera|svara|kommenter|svar|kommentoi|vastaa|תגובה|הגב',
  ],
  send: [
    'send|send message|send a message|send now|send dm|send direct message|press enter to send|send to chat|send chat|send snap|send encrypted message',
    'anfon|anfonwch|anfon neges|danfon|envoyer|envoyer le message|envoyer un message|envoyer maintenant|senden|absenden|abschicken|nachricht senden|jetzt senden|nachricht absenden',
    'enviar|enviar mensaje|enviar ahora|enviar mensagem|enviar agora|mandar|invia|invia messaggio|invia ora|manda|versturen|verzenden|verstuur|verzend|bericht versturen|stuur|wyślij|wyślij wiadomość',
    'trimite|trimite mesaj|trimite mesajul|надіслати|відправити|надіслати повідомлення|отправить|отправить сообщение|إرسال|أرسل|ارسال کریں|إرسال الرسالة|إرسال رسالة|بھیجیں|پیغام بھیجیں|ارسال پیام|بفرست',
    'भेजें|संदेश भेजें|ਭੇਜੋ|ਸੁਨੇਹਾ ਭੇਜੋ|পাঠান|বার্তা পাঠান|મોકલો|அனுப்பு|gönder|mesaj gönder|gửi|gửi tin nhắn|发送|發送|傳送|发送消息|送信|送信する|メッセージを送信|보내기|전송|메시지 보내기|kirim|kirim pesan|hantar',
    'dir|u dir|dir fariin|αποστολή|odeslat|odoslať|küldés|siųsti|sūtīt|dërgo|skicka|send besked|lähetä|ipadala|שליחה|שלח|seol|изпрати|pošlji|pošalji',
  ],
  weak: [
    'save|submit|update|done|ok|save changes|save edits|finish|cadw|cyflwyno|enregistrer|valider|soumettre|terminé|speichern|fertig|einreichen|guardar|listo|hecho|salvar|concluir|salva|fine|opslaan|gereed|indienen',
    'zapisz|gotowe|prześlij|salvează|gata|зберегти|готово|сохранить|حفظ|تم|محفوظ کریں|ذخیره|सहेजें|ਸੁਰੱਖਿਅਤ ਕਰੋ|সংরক্ষণ করুন|kaydet|bitti|lưu|xong|保存|完成|提交|確定|送出|完了|저장|완료|제출|simpan|selesai',
  ],
};

const KINDS: ReadonlyMap<string, SubmitKind> = new Map(
  (Object.keys(NAMES) as SubmitKind[]).flatMap((kind) => namesOf(kind).map((name): [string, SubmitKind] => [name, kind])),
);

function namesOf(kind: SubmitKind): string[] {
  return NAMES[kind].join('|').split('|');
}

/** Names that hold somebody's own. */
const WITH_A_NAME: readonly [RegExp, SubmitKind][] = [
  [/^(?:send message to|anfon neges at|envoyer un message à|nachricht senden an|enviar mensaje a) \S/, 'send'],
  [/^(?:post|comment|reply) as \S/, 'comment'],
];

/** What a button with exactly this name is for, where it is known. */
export function submitKindOf(name: string): SubmitKind | null {
  return KINDS.get(name) ?? WITH_A_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const STEPS = new Set(
  [
    'next|next step|continue|nesaf|parhau|suivant|continuer|weiter|siguiente|continuar|seguinte|avançar|próximo|avanti|successivo|continua|volgende|doorgaan|dalej|kontynuuj|următorul|înainte|continuă',
    'далі|продовжити|далее|продолжить|التالي|متابعة|اگلا|آگے|جاری رکھیں|بعدی|ادامه|अगला|आगे बढ़ें|ਅੱਗੇ|পরবর্তী|এগিয়ে যান|ileri|sonraki|devam|tiếp|tiếp tục|下一步|继续|繼續|次へ|다음|계속|berikutnya|lanjut|selanjutnya|xiga|nästa|næste|neste|seuraava',
  ]
    .join('|')
    .split('|'),
);

/** A button with this name leads to another step and sends nothing. */
export function isStep(name: string): boolean {
  return STEPS.has(name);
}

const OTHER_ENDS =
  /^(?:cancel|discard|close|back|delete|remove|clear|reset|edit|schedule|upload|attach|add (?:photo|image|file|emoji|media|poll|link)|bold|italic|link|emoji|gif|log ?in|sign ?(?:in|up)|register|search|find|filter|join|subscribe|buy|pay|place order|like|follow|undo|translate|more|menu|help|settings)\b|draft|preview|settings|options|^(?:post|share|send|reply|publish|comment)s? (?:to|on|with|via|in|later|link|copy|file|feedback|options|anonymously)\b|^(?:vorschau|aperçu|vista previa|anteprima|voorbeeld|podgląd|rhagolwg|abbrechen|annuler|cancelar|annulla|annuleren|anuluj|anulează|canslo|скасувати|отмена|إلغاء|منسوخ کریں|iptal|hủy|取消|キャンセル|취소|batal)$/;

const MORE_FOLLOWS = /\.\.\.$/;

/** A button with this name does something else than send, also where it is a form's own submit. */
export function isOther(name: string): boolean {
  return OTHER_ENDS.test(name) || MORE_FOLLOWS.test(name);
}

/** A button with this name shows how it will look to others. */
export function isPreview(name: string): boolean {
  return /^(?:preview|vorschau|aperçu|prévisualiser|vista previa|anteprima|voorbeeld|podgląd|rhagolwg|предпросмотр|önizleme|预览|プレビュー)/.test(
    name,
  );
}

const LIKES = new Set(
  "like|love|react|upvote|repost|boost|retweet|favourite|favorite|hoffi|j’aime|j'aime|gefällt mir|me gusta|curtir|gosto|mi piace|vind ik leuk|lubię to!|lubię to|îmi place|подобається|нравится|أعجبني|پسند|پسند کریں|लाइक करें|ਪਸੰਦ|লাইক|beğen|thích|赞|讚|いいね！|いいね|좋아요|suka".split(
    '|',
  ),
);

/** A button with this name stands in the row of buttons under something already posted. */
export function isLike(name: string): boolean {
  return LIKES.has(name);
}

const SHARES = new Set(
  'share|rhannu|partager|teilen|compartir|compartilhar|partilhar|condividi|delen|udostępnij|distribuie|поділитися|поширити|поделиться|مشاركة|شارك|شیئر کریں|शेयर करें|साझा करें|ਸਾਂਝਾ ਕਰੋ|শেয়ার করুন|paylaş|chia sẻ|分享|共有|공유|bagikan|la wadaag'.split(
    '|',
  ),
);

/** A button with this name may send, or may let others see what is already there. */
export function isShare(name: string): boolean {
  return SHARES.has(name);
}
