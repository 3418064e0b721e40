import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DriftNotice } from '#result/drift-notice.tsx';

const edition = 'edition of November 2026';

describe('a link whose edition is not at hand', () => {
  test('says who led by its own account, who leads today, why, and what cannot be said', () => {
    render(<DriftNotice why="out of reach" edition={edition} seen="Cobalt" firsts={['Amber']} onRetry={() => {}} />);
    const notice = screen.getByRole('region', { name: 'The result has changed since this link was made' });
    expect(notice.textContent).toContain('By its own account Cobalt came first then. Today it is Amber.');
    expect(notice.textContent).toContain('the edition of November 2026, which could not be loaded: you may be offline');
    expect(notice.textContent).toContain(
      'By how much, who came next and which facts made the difference cannot be said',
    );
  });

  test('can be tried again where that is of use', async () => {
    const retry = vi.fn<() => void>();
    render(<DriftNotice why="out of reach" edition={edition} seen="Cobalt" firsts={['Amber']} onRetry={retry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('says so calmly when the same one leads', () => {
    render(<DriftNotice why="withdrawn" edition={edition} seen="Amber" firsts={['Amber']} />);
    const notice = screen.getByRole('region', { name: 'Who came first when this was shared still does' });
    expect(notice.textContent).toContain('Amber came first then, as today');
    expect(notice.textContent).toContain('is not kept here any more');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says that it does not know who led when the link does not', () => {
    render(<DriftNotice why="never published" edition={edition} seen={undefined} firsts={['Amber', 'Cobalt']} />);
    const notice = screen.getByRole('region', { name: /cannot be worked out here/ });
    expect(notice.textContent).toContain('It does not say either who came first; today those are Amber and Cobalt.');
    expect(notice.textContent).toContain('names the edition of November 2026, and there was none');
  });

  test.each([
    ['newer', 'do not know yet'],
    ['between editions', 'not published by themselves'],
    ['not as published', 'is not the one that was published'],
    ['same', 'which is today’s'],
    ['unnamed', 'does not name the edition'],
  ] as const)('gives its reason when it is "%s"', (why, reason) => {
    render(<DriftNotice why={why} edition={edition} seen="Cobalt" firsts={[]} />);
    const notice = screen.getByRole('region', { name: /has changed/ });
    expect(notice.textContent).toContain(reason);
    expect(notice.textContent).toContain('No platform is left today.');
  });
});
