import type { Plugin } from 'vite';

/** A path with its percent signs read; `undefined` when they stand for nothing. */
function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/**
 * Serves the page for an address whose percent signs are broken, as for any other: the page then says that
 * there is nothing at it. Without this the server answers with nothing at all.
 */
export function brokenAddresses(): Plugin {
  return {
    name: 'broken-addresses',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?', 2);
        if (decoded(path) === undefined) request.url = query === undefined ? '/' : `/?${query}`;
        next();
      });
    },
  };
}
