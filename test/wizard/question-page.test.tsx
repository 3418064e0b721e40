import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Question } from '#catalogue/schema.ts';
import { sampleQuestions } from '#fixtures/sample-catalogue.ts';
import { Leaders } from '#wizard/leaders.tsx';
import { OptionList } from '#wizard/option-list.tsx';
import { QuestionPage } from '#wizard/question-page.tsx';

const questionWith = (id: string): Question => {
  const question = sampleQuestions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
};

function show(id: string, chosen: readonly string[] = []) {
  const onChoose = vi.fn<(option: string) => void>();
  const onContinue = vi.fn<() => void>();
  const question = questionWith(id);
  render(
    <QuestionPage
      question={question}
      back="Back"
      progress={null}
      onward="Continue"
      onContinue={onContinue}
      ways={null}
      leaders={null}
    >
      <OptionList question={question} chosen={chosen} onChoose={onChoose} />
    </QuestionPage>,
  );
  return { onChoose, onContinue };
}

test('the two answers that every question has stand at the end, with a word on what each does', () => {
  show('budget');
  const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
  expect(names).toEqual(['nothing', 'anything', 'unknown', 'any']);
  screen.getByRole('radio', { name: 'I don’t know', description: /^Leaves the question open/ });
  screen.getByRole('radio', { name: 'Doesn’t matter', description: /^Takes the weight away/ });
});

test('“I don’t know” says that the usual case is assumed where it is', () => {
  show('chips');
  screen.getByRole('radio', { name: 'I don’t know', description: /the usual case is assumed/ });
  screen.getByRole('radio', { name: 'Doesn’t matter', description: /not assumed either\.$/ });
});

test('the group of options is described by why it is asked', () => {
  show('budget');
  screen.getByRole('group', { name: 'What may it cost?', description: 'Money.' });
});

test('an option that cannot go with others is set apart from them', () => {
  show('arrays');
  const values = screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'));
  expect(values).toEqual(['big', 'old', 'no-array', 'unknown', 'any']);
});

test('Enter on an option goes on, answered or not', async () => {
  const { onContinue, onChoose } = show('storage');
  const user = userEvent.setup();
  screen.getByRole('checkbox', { name: 'Files' }).focus();
  await user.keyboard(' ');
  expect(onChoose).toHaveBeenCalledWith('file');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(onContinue).toHaveBeenCalledOnce();
});

test('the leaders say place, name, points and the range that unknown facts leave', () => {
  const leaders = [
    { id: 'a', name: 'Amber', place: 1, score: { low: 0.6, middle: 0.7, high: 0.8 } },
    { id: 'b', name: 'Basalt', place: 1, score: { low: 0.7, middle: 0.7, high: 0.7 } },
  ];
  const rest = { moved: '', announced: '', settled: false, hidden: false, onHide: () => undefined };
  render(<Leaders leaders={leaders} ruledOut={3} total={5} {...rest} />);
  const [first, second] = screen.getAllByRole('listitem', { hidden: true });
  expect(first?.textContent).toBe('1Amber70.0 60.0–80.0');
  expect(first?.getAttribute('value')).toBe('1');
  expect(second?.textContent).toMatch(/70\.0$/);
  screen.getByText('3 of 5 are ruled out.');
});
