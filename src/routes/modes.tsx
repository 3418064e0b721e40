import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLink } from '#app/use-link.ts';
import { modeKinds } from '#catalogue/mode-kinds.ts';
import { ModesPage } from '#modes/modes-page.tsx';
import action from '#ui/action.module.css';
import { linksWith } from './link-to.tsx';
import { forgetModes, loadModes } from './modes-file.ts';

/** `/modes`: what the modes are, who offers them, what runs in them. The hash names a section or a mode. */
export function ModesRoute() {
  const target = useLocation({ select: ({ hash }) => hash });
  const { answers } = useLink();
  const linkTo = useMemo(() => linksWith(answers), [answers]);
  return (
    <ModesPage
      lead={
        <>
          How a hypervisor runs a guest: what each mode is, who offers it and what runs in it. Which one is right for a
          guest of yours, {linkTo({ page: 'result', answers }, 'the result')} works out.
        </>
      }
      kinds={modeKinds}
      load={loadModes}
      forget={forgetModes}
      target={target === '' ? undefined : target}
      renderPlatform={(platform, name) => linkTo({ page: 'platform', platform, criterion: 'mode-pv' }, name)}
      paste={
        <>
          <p>
            Type one of the commands below on a host, and paste what it prints into the question about the processor. It
            is read in this browser and goes nowhere else.
          </p>
          {linkTo({ page: 'question', question: 'cpu' }, 'Paste it and see', action['primary'])}
        </>
      }
    />
  );
}
