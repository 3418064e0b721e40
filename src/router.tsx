import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { Shell } from '#app/shell.tsx';
import { NotFoundPage } from '#app/not-found.tsx';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import type { SearchParameters } from '#link/read-link.ts';

function textOnly(search: Record<string, unknown>): SearchParameters {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: textOnly,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('#routes/start.tsx'), 'StartPage'),
});

const question = createRoute({
  getParentRoute: () => root,
  path: '/q/$question',
  component: lazyRouteComponent(() => import('#routes/question.tsx'), 'QuestionRoute'),
});

const answers = createRoute({
  getParentRoute: () => root,
  path: '/answers',
  component: lazyRouteComponent(() => import('#routes/answers.tsx'), 'AnswersPage'),
});

const result = createRoute({
  getParentRoute: () => root,
  path: '/result',
  component: lazyRouteComponent(() => import('#routes/result.tsx'), 'ResultPage'),
});

const platforms = createRoute({
  getParentRoute: () => root,
  path: '/platforms',
  component: lazyRouteComponent(() => import('#routes/platforms.tsx'), 'PlatformsPage'),
});

const platform = createRoute({
  getParentRoute: () => root,
  path: '/platforms/$platform',
  component: lazyRouteComponent(() => import('#routes/platform.tsx'), 'PlatformRoute'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyRouteComponent(() => import('#routes/compare.tsx'), 'CompareRoute'),
});

const modes = createRoute({
  getParentRoute: () => root,
  path: '/modes',
  component: lazyRouteComponent(() => import('#routes/modes.tsx'), 'ModesRoute'),
});

const thread = createRoute({
  getParentRoute: () => root,
  path: '/thread',
  component: lazyRouteComponent(() => import('#routes/thread.tsx'), 'ThreadRoute'),
});

const alternatives = createRoute({
  getParentRoute: () => root,
  path: '/alternatives',
  component: lazyRouteComponent(() => import('#routes/alternatives.tsx'), 'AlternativesPage'),
});

const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glossary',
  component: lazyRouteComponent(() => import('#routes/glossary.tsx'), 'GlossaryPage'),
});

const differences = createRoute({
  getParentRoute: () => root,
  path: '/differences',
  component: lazyRouteComponent(() => import('#routes/differences.tsx'), 'DifferencesPage'),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  component: lazyRouteComponent(() => import('#routes/decisions.tsx'), 'DecisionsPage'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyRouteComponent(() => import('#routes/method.tsx'), 'MethodPage'),
});

const routeTree = root.addChildren([
  start,
  question,
  answers,
  result,
  platforms,
  platform,
  compare,
  modes,
  thread,
  alternatives,
  glossary,
  differences,
  decisions,
  method,
]);

/** A router over the given history: the browser's own, or one in memory for tests and prerendering. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history && { history }),
    search: { strict: true },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    notFoundMode: 'root',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
