/** The sites that hand files over in ways only the page's own world sees (`bridgesFiles`), apart from their adapters, so that none of those is put into it. */
const SHIPPED = [
  'https://discord.com/*',
  'https://ptb.discord.com/*',
  'https://canary.discord.com/*',
  'https://elk.zone/*',
  'https://main.elk.zone/*',
  'https://*.linkedin.com/*',
  'https://web.telegram.org/*',
];

export const bridgeMatches: string[] =
  import.meta.env.MODE === 'practice' ? [...SHIPPED, 'http://localhost/*', 'http://127.0.0.1/*'] : SHIPPED;
