import { alternativeAspects, type Alternative, type AlternativeAspect } from '#catalogue/schema.ts';
import { Said } from '#ui/said.tsx';
import styles from './aspects.module.css';

const titles: Readonly<Record<AlternativeAspect, string>> = {
  works: 'How it works',
  limits: 'Limits',
  costs: 'What it costs',
  return: 'What it costs to come back',
};

/** What is said of an alternative, each sentence with its date and its source. */
export function Aspects({ says }: Pick<Alternative, 'says'>) {
  return (
    <div className={styles['aspects']}>
      {alternativeAspects.map((aspect) => (
        <section key={aspect}>
          <h3>{titles[aspect]}</h3>
          <p>
            <Said statements={says[aspect]} />
          </p>
        </section>
      ))}
    </div>
  );
}
