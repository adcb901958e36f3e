/** Where a site lets its members see who can read them, and who their contacts are; null where no address leads there. */
export interface PrivacyLinks {
  site: string;
  name: string;
  privacy: string;
  contacts: string | null;
}

const links = (site: string, name: string, privacy: string, contacts: string | null): PrivacyLinks => ({ site, name, privacy, contacts });

/** Sites move such pages now and then; the words beside each link say what to look for. None is opened but where the person presses. */
export const PRIVACY_LINKS: readonly PrivacyLinks[] = [
  links('facebook', 'Facebook', 'https://www.facebook.com/privacy/checkup/', 'https://www.facebook.com/friends/list'),
  links('instagram', 'Instagram', 'https://www.instagram.com/accounts/privacy_and_security/', 'https://www.instagram.com/accounts/edit/'),
  links('x', 'X', 'https://x.com/settings/audience_and_tagging', 'https://x.com/followers'),
  links('threads', 'Threads', 'https://www.threads.com/settings/privacy', 'https://www.threads.com/settings/account'),
  links('tiktok', 'TikTok', 'https://www.tiktok.com/setting', null),
  links('snapchat', 'Snapchat', 'https://accounts.snapchat.com/', null),
  links('whatsapp', 'WhatsApp', 'https://web.whatsapp.com/', null),
  links(
    'linkedin',
    'LinkedIn',
    'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
  ),
  links('youtube', 'YouTube', 'https://www.youtube.com/account_privacy', null),
  links('reddit', 'Reddit', 'https://www.reddit.com/settings/privacy', null),
  links('bluesky', 'Bluesky', 'https://bsky.app/settings/privacy-and-security', null),
  links('mastodon', 'Mastodon', 'https://mastodon.social/settings/privacy', 'https://mastodon.social/relationships'),
  links('discord', 'Discord', 'https://discord.com/channels/@me', 'https://discord.com/channels/@me'),
  links('pinterest', 'Pinterest', 'https://www.pinterest.com/settings/privacy', null),
  links('tumblr', 'Tumblr', 'https://www.tumblr.com/settings/privacy', null),
  links('nextdoor', 'Nextdoor', 'https://nextdoor.co.uk/settings/privacy/', null),
];
