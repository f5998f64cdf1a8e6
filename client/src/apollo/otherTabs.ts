type Announcement = 'signedOut' | 'organizationSwitched' | 'contractChosen';

const channel = new BroadcastChannel('kontor.session');

/** Tabs of one browser share the sign-in: what one does to it concerns all. */
export const tellOtherTabs = (announcement: Announcement): void =>
  channel.postMessage(announcement);

export function onOtherTab(listener: (announcement: Announcement) => void): () => void {
  const heard = ({ data }: MessageEvent<Announcement>) => listener(data);
  channel.addEventListener('message', heard);
  return () => channel.removeEventListener('message', heard);
}
