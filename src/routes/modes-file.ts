import type { Loaded } from '#modes/modes-page.tsx';

let load: Promise<Loaded> | undefined;

/** Everything that the page on modes shows. Fetched once; asked again, it gives the same promise. */
export function loadModes(): Promise<Loaded> {
  load ??= import('./modes-loaded.ts').then(({ modesLoaded }) => modesLoaded);
  return load;
}

/** Lets the next asking fetch again, after a failure. */
export function forgetModes(): void {
  load = undefined;
}
