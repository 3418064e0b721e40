/** Where the app stands whose result a link leads to: the address without the page and the answers. */
export function appAddress(link: string): string {
  return link.replace(/result(?:[?#].*)?$/s, '');
}
