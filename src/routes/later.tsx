/** What every page has and none waits for: fetched in one piece once the first page has been painted. */
export { explanations } from './explain.tsx';
export { SearchHere } from './search-here.tsx';
export { fetchAhead } from './use-find.ts';
