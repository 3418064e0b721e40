import type { Lines } from './diagrams.ts';
import styles from './mode-diagram.module.css';

/** How a box is drawn: each kind has its own line and filling, so that colour only helps. */
export type Look = 'plain' | 'para' | 'emulated' | 'processor' | 'gap';

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly lines: Lines;
  /** id of the hatching */
  readonly hatching: string;
}

const lineHeight = 14;

/** A box with one or two lines of text in its middle. */
export function Box({ x, y, width, height, look, lines, hatching }: BoxProps) {
  const middle = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g className={styles[look]}>
      <rect
        {...{ x, y, width, height }}
        rx="3"
        className={styles['box']}
        {...(look === 'emulated' && { style: { fill: `url(#${hatching})` } })}
      />
      {lines.map((line, at) => (
        <text key={line} x={x + width / 2} y={middle + at * lineHeight} textAnchor="middle" dominantBaseline="central">
          {line}
        </text>
      ))}
    </g>
  );
}

/** From somebody who asks to somebody who serves. */
export function Arrow({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  return (
    <g className={styles['arrow']}>
      <line x1={x} x2={x} y1={from} y2={to - 5} />
      <path d={`M${x - 4.5} ${to - 8} L${x} ${to - 0.5} L${x + 4.5} ${to - 8} Z`} />
    </g>
  );
}
