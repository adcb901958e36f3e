const list = (...lines: string[]): string[] => lines.join('|').split('|');

/** Accessible labels of Facebook's controls in the languages in which they are known; always used together with structure. */
export const POST = list(
  'Post|Postio|Publier|Posten|Publicar|Postar|Pubblica|Plaatsen|Opublikuj|Postează|Publică|Paylaş|Опублікувати|Опубликовать',
  'Đăng|Kirim|Posting|نشر|ارسال|انتشار|پوسٹ کریں|पोस्ट करें|发布|投稿',
);
export const SAVE = list('Save|Cadw|Enregistrer|Speichern|Guardar|Salvar|Salva|Opslaan|Zapisz|Kaydet|حفظ');
export const COMMENT = list(
  'Comment|Post comment|Reply|Sylw|Commenter|Répondre|Kommentieren|Antworten|Comentar|Responder|Commenta|Rispondi|Reageren|Skomentuj',
  'Comentează|Yorum Yap|Коментувати|تعليق|تبصرہ کریں|评论',
);
/** Only for a comment box in a dialog that is in neither a form nor an article, so a few languages are enough. */
export const COMMENT_STARTS = list(
  'Write a comment|Write a public comment|Comment as|Write a reply|Reply to|Reply as|Écrivez un commentaire|Commenter en tant',
  'Escribe un comentario|Comentar como|Napisz komentarz',
);
export const SEND = list(
  'Press enter to send|Press Enter to send|Send|Anfon|Envoyer|Senden|Enviar|Invia|Versturen|Wyślij|Trimite|Gönder|Надіслати|إرسال|发送',
);
export const MESSAGE = list(
  'Message|Aa|Neges|Nachricht|Mensaje|Mensagem|Messaggio|Bericht|Wiadomość|Mesaj|Повідомлення|Сообщение|Tin nhắn|Pesan|رسالة|پیغام|消息',
);
