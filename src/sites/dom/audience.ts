const AUDIENCES: Readonly<Record<string, readonly string[]>> = {
  public: [
    'public',
    'everyone',
    'anyone',
    'cyhoeddus',
    'pawb',
    'tout le monde',
    'öffentlich',
    'público',
    'tutti',
    'pubblica',
    'openbaar',
    'publiczne',
    'herkese açık',
    'العامة',
  ],
  friends: [
    'friends',
    'relations uniquement',
    'nur kontakte',
    'solo contactos',
    'apenas conexões',
    'solo collegamenti',
    'alleen connecties',
    'your friends',
    'ffrindiau',
    'amis',
    'freunde',
    'amigos',
    'amici',
    'vrienden',
    'znajomi',
    'arkadaşlar',
    'الأصدقاء',
  ],
  'only me': [
    'only me',
    'only you',
    'fi yn unig',
    'chi yn unig',
    'vous uniquement',
    'nur du',
    'solo tú',
    'somente você',
    'solo tu',
    'tylko ty',
    'moi uniquement',
    'nur ich',
    'solo yo',
    'somente eu',
    'solo io',
    'alleen ik',
    'tylko ja',
    'sadece ben',
    'أنا فقط',
  ],
};

/** Who may see it, from an audience button: its word alone, or two sentences ("Edit privacy. Sharing with Public."); null where it is not known. */
export function audienceOf(label: string): string | null {
  const words = label
    .trim()
    .replace(/[.。]$/, '')
    .toLocaleLowerCase();
  for (const [audience, names] of Object.entries(AUDIENCES)) {
    if (names.some((name) => words === name || (words.includes('. ') && words.endsWith(` ${name}`)))) return audience;
  }
  return null;
}
