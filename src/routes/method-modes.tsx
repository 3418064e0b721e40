import { catalogue } from '#catalogue/index.ts';
import { Explained } from '#ui/explained.tsx';
import styles from './method.module.css';

const named = (['mode-pv', 'mode-pvh', 'mode-hvm', 'mode-pv-drivers'] as const).flatMap(
  (id) => catalogue.criteria.find((criterion) => criterion.id === id)?.label ?? [],
);

/** How the mode of each guest is worked out. */
export function MethodModes() {
  return (
    <section className={styles['section']} aria-labelledby="modes">
      <h2 id="modes">Which mode a guest runs in</h2>
      <p>
        The mode is worked out apart from the points, for every guest that was named, on each of the first platforms and
        on any. Each of these has its say, and the strictest decides:
      </p>
      <dl className={styles['terms']}>
        <dt>The platform</dt>
        <dd>
          Four of its facts say what it offers: <Explained text={`${named.join('; ')}.`} /> Others say whether the guest
          runs there at all.
        </dd>
        <dt>The processor</dt>
        <dd>
          As answered, or else the first that the platform runs on, which the result calls assumed.{' '}
          <Explained text="Without VT-x or AMD-V only modes are left that need neither." />
        </dd>
        <dt>The system</dt>
        <dd>
          Its entry says how well it runs in each mode, which drivers it has there, what it can start by, and whether it
          asks for Secure Boot and a TPM.
        </dd>
        <dt>The mode</dt>
        <dd>Whether it is alive, what it starts a guest with, and what it costs to do without its drivers.</dd>
        <dt>Other answers</dt>
        <dd>
          Where a mode’s entry says so, an answer rules it out or speaks against it: a kernel that may not be chosen
          leaves out PV and PVH, for example.
        </dd>
      </dl>
      <p>
        Of what is possible the mode that suits the system best is advised, and of several the one that the catalogue
        puts first. A mode with a missing fact is to be verified, never impossible; one that is advised against is named
        only where nothing better is left. Every sentence stands with its date and its source, or says that it is our
        judgement or that no source was found. On any platform, no fact of a platform takes part.
      </p>
    </section>
  );
}
