import { audienceOf } from '../dom/audience';

const OTHERS: Readonly<Record<string, RegExp>> = {
  public:
    /^(?:public|anyone|everyone|everybody|public, quotes allowed|anyone can (?:reply|interact|see)|everyone can (?:reply|see|interact)|post to anyone|visible to everyone|cyhoeddus|pawb|tout le monde|publique|visible par tous|öffentlich|für alle|jede[rn]?|pública|público|pubblic[ao]|openbaar|publiczn[aeiy]e?|veřejné|публично|публічно|для всіх|للجميع|سب کے لیے|jeder|alle|todos|cualquiera|qualquer pessoa|chiunque|iedereen|wszyscy|toată lumea|усі|всі|всем|для всех|الجميع|عام|ہر کوئی|عوامی|पब्लिक|सार्वजनिक|सभी|ਜਨਤਕ|সবাই|পাবলিক|herkes|mọi người|công khai|公开|公開|所有人|전체 공개|공개|publik|semua orang)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u,
  friends:
    /^(?:friends|connections only|followers|followers only|my followers|your followers|contacts|mutuals|friends of friends|quiet public|ffrindiau|ffrindiau yn unig|dilynwyr|dilynwyr yn unig|amis uniquement|abonnés|nur freunde|solo amigos|apenas amigos|solo amici|alleen vrienden|tylko znajomi|doar prieteni|тільки друзі|только друзья|الأصدقاء فقط|المتابعون فقط|صرف دوست|abonnés uniquement|nur follower|follower|seguidores|solo seguidores|seguaci|volgers|obserwujący|tylko obserwujący|prieteni|urmăritori|друзі|підписники|друзья|подписчики|المتابعون|دوست|احباب|फ़ॉलोअर|दोस्त|ਦੋਸਤ|বন্ধুরা|takipçiler|bạn bè|người theo dõi|好友|粉丝|关注者|フォロワー|친구|팔로워|teman|pengikut)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u,
  'only me':
    /^(?:only me|private|just me|direct|private mention|specified|mentioned people only|preifat|neges breifat|mention privée|privée?|private erwähnung|mención privada|menção privada|menzione privata|wzmianka prywatna|prywatn[aey]|privat|privado|privato|prywatny|приватно|خاص|نجی|निजी|özel|riêng tư|仅自己可见|私密|非公開|ダイレクト|비공개|나만 보기|pribadi)$/u,
};

/** Who may see it, by the words on an audience control; null where they say nothing of it. */
export function audienceIn(name: string): string | null {
  const plain = audienceOf(name);
  if (plain !== null) return plain;
  for (const [audience, pattern] of Object.entries(OTHERS)) if (pattern.test(name)) return audience;
  return null;
}
