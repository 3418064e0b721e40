import action from '#ui/action.module.css';
import type { Links } from './links.ts';
import sections from './section.module.css';

interface Props {
  readonly links: Links;
}

/** What this page is for, said to somebody who comes without a link. */
export function TooFew({ links }: Props) {
  return (
    <section className={sections['section']} aria-labelledby="how">
      <h2 id="how">What comes of it</h2>
      <ul className={sections['points']}>
        <li>Over which answers the opinions part, and which of those decide who comes first.</li>
        <li>Which requirement of one rules out the platform that another one leads to.</li>
        <li>The platform that loses least for everybody, and how far it is behind each one’s own leader.</li>
        <li>Where they agree, so that nobody need argue about it.</li>
      </ul>
      <p>
        A link to a result carries its answers, and this address will carry all of them: whoever opens it sees the same
        page. There is no server, and nothing leaves this device.
      </p>
      <p className="screen-only">{links.start('Answer the questions yourself', action['secondary'])}</p>
    </section>
  );
}
