/** What has been opened at the lower edge would otherwise lie below it. */
export function showOpened({ currentTarget }: { currentTarget: HTMLElement }): void {
  currentTarget.scrollIntoView({ block: 'nearest' });
}
