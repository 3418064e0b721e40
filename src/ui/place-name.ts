/** The host, and on GitHub the project, since the host alone says nothing there. */
export function placeName(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  const [owner, project] = pathname.split('/').filter((part) => part !== '');
  return host === 'github.com' && project !== undefined ? `${host}/${owner}/${project}` : host.replace(/^www\./, '');
}
