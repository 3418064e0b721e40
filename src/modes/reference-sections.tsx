import type { ReactNode } from 'react';
import { Section } from './section.tsx';
import { sections, type SectionId } from './sections.ts';

type Part = Exclude<SectionId, 'difference'>;

const intros: Readonly<Record<Part, string | undefined>> = {
  properties:
    'What each mode asks of the guest and of the processor, what it costs, and where it stands. The hybrid has a column for every engine, since each brings its own drivers.',
  platforms:
    'By engine, because the engine decides. Below the state stand the name that a platform gives to a mode, and since or until when, wherever a source says so.',
  guests:
    'What the system can do in each mode, on any platform. What a platform allows and what the processor allows comes on top; the result puts them together.',
  spectrum:
    'A machine has four layers, and every mode does each of them in one of three ways. Further down, more of the system knows that it is a guest.',
  figures: undefined,
  'your-processor':
    'Three abilities count. Ask on the host itself, not in a virtual machine; none of the commands changes anything.',
  beliefs: undefined,
  timeline: undefined,
};

interface Props {
  /** absent while they are on their way */
  readonly parts: Readonly<Record<Part, ReactNode>> | undefined;
}

/** The sections below the explanation. Their headings stand at once, so that the address can point at them. */
export function ReferenceSections({ parts }: Props) {
  return sections.map(({ id }) =>
    id === 'difference' ? null : (
      <Section key={id} id={id} intro={intros[id]}>
        {parts === undefined ? <p>Fetching the tables …</p> : parts[id]}
      </Section>
    ),
  );
}
