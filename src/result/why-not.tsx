import { useEffect, useRef } from 'react';
import type { WhyNot as Why } from '#scoring/why-not.ts';
import type { FactLoader } from './facts.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { WhyNotAnswer } from './why-not-answer.tsx';
import { WhyNotForm, type Askable } from './why-not-form.tsx';
import styles from './why-not.module.css';

interface Props {
  readonly askable: Askable;
  /** the platform in the address */
  readonly platform: string | undefined;
  /** `undefined` while it is being worked out */
  readonly why: Why | undefined;
  readonly loader: FactLoader;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
  readonly onAsk: (platform: string) => void;
}

/** Why not another one: asked by name, or from the order and the list of those ruled out. */
export function WhyNot({ askable, platform, why, loader, labels, linkTo, onAsk }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(platform);
  // Who asks from far above is brought here, and a screen reader with them; a page just opened stays at its top.
  useEffect(() => {
    if (platform === shown.current) return;
    shown.current = platform;
    if (platform === undefined) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [platform]);
  return (
    <section className={`${styles['why']} ${platform === undefined ? 'screen-only' : ''}`} aria-labelledby="why-not">
      <h2 id="why-not" ref={heading} tabIndex={-1}>
        {platform === undefined ? 'Why not another one?' : `Why not ${labels.platform(platform)}?`}
      </h2>
      <WhyNotForm askable={askable} platform={platform} labels={labels} onAsk={onAsk} />
      {platform !== undefined && (
        <div className={styles['answer']} aria-busy={why === undefined}>
          {why === undefined ? (
            <p className={styles['wait']}>Looking for the least that would bring it to the top …</p>
          ) : (
            <WhyNotAnswer platform={platform} why={why} loader={loader} labels={labels} linkTo={linkTo} />
          )}
        </div>
      )}
    </section>
  );
}
