/**
 * Pages of our sites that other sites put in frames with a writing box in them: Blogger's comment form, WordPress's editor and the comment
 * form it lends to other blogs, the chat beside a film shown elsewhere, Facebook's comments under an article. Apart from the adapters,
 * since the manifest is made of it; everywhere else the top page alone is watched.
 */
export const framedMatches: readonly string[] = [
  'https://www.blogger.com/*',
  'https://draft.blogger.com/*',
  'https://*.wordpress.com/*',
  'https://www.youtube.com/live_chat*',
  'https://www.facebook.com/plugins/*',
];
