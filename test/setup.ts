/**
 * Takes every rendered page down after its test; Testing Library does so itself only with global hooks.
 * What a page shows a moment later is waited for as long as a busy machine may take.
 */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
