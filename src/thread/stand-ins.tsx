import type { StandIn } from '#catalogue/thread-shapes.ts';
import type { Links } from './links.ts';
import styles from './stand-ins.module.css';

interface Props {
  readonly six: readonly StandIn[];
  readonly links: Links;
}

/** Which platform stands for which name, and why. */
export function StandIns({ six, links }: Props) {
  return (
    <dl className={styles['list']}>
      {six.map(({ asked, platform, short, because }) => (
        <div key={platform}>
          <dt>
            {asked}: {links.platform(platform, short)}
          </dt>
          <dd>{because}</dd>
        </div>
      ))}
    </dl>
  );
}
