import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SourceNote } from '#ui/source-note.tsx';

test('names kind, date and host, and hands no referrer on', () => {
  const { container } = render(
    <SourceNote evidence="vendor" asOf="2026-08" source="https://www.docs.example.org/a/b?c" />,
  );
  expect(container.textContent).toBe('The vendor says so, August 2026: docs.example.org');
  expect(screen.getByRole('link').getAttribute('rel')).toBe('noreferrer noopener');
});

test('on GitHub the project is named too', () => {
  render(<SourceNote evidence="vendor" source="https://github.com/owner/project/blob/1/docs.md" />);
  expect(screen.getByRole('link').textContent).toBe('github.com/owner/project');
});

test.each(['javascript:alert(1)', 'http://example.org', 'nonsense'])(
  '%s is no source and becomes no link',
  (source) => {
    render(<SourceNote evidence="vendor" source={source} />);
    expect(screen.queryByRole('link')).toBeNull();
  },
);

test('without a source it says so', () => {
  const { container } = render(<SourceNote evidence="unsourced" />);
  expect(container.textContent).toBe('No source found');
});
