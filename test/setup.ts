/** Takes every rendered page down after its test; Testing Library does so itself only with global hooks. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
