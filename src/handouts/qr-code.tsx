import { qrMatrix, qrPath } from './qr-matrix.ts';
import styles from './qr-code.module.css';

interface Props {
  /** the link to this result */
  readonly address: string;
}

/** The link for a phone’s camera: dark on light in every theme, since readers want it so. */
export function QrCode({ address }: Props) {
  const matrix = qrMatrix(address);
  if (matrix === undefined) return <p>This link is too long for a QR code. Copy it instead.</p>;
  const size = matrix.length;
  return (
    <figure className={styles['code']}>
      <svg
        role="img"
        aria-label="QR code of the link to this result"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="white" />
        <path d={qrPath(matrix)} fill="black" />
      </svg>
      <figcaption>{address}</figcaption>
    </figure>
  );
}
