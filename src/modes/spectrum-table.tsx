import { memo } from 'react';
import type { Mode } from '#catalogue/schema.ts';
import { layers, layerWords } from './layer-words.ts';
import { Backed } from './paper-marks.tsx';
import { spectrumOrder } from './spectrum-order.ts';
import { Swatch } from './swatch.tsx';
import styles from './spectrum-table.module.css';

interface Props {
  readonly modes: readonly Mode[];
}

/** Who does what in each mode: four layers, from nothing that knows the hypervisor to everything. */
export const SpectrumTable = memo(function SpectrumTable({ modes }: Props) {
  return (
    <table role="table" className={styles['table']}>
      <caption className="visually-hidden">How each layer of the machine is done in each mode</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Mode
          </th>
          {layers.map((layer) => (
            <th key={layer} role="columnheader" scope="col">
              {layer}
            </th>
          ))}
          <th role="columnheader" scope="col">
            Who says so
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {spectrumOrder(modes).map(({ id, label, spectrum }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              {label}
            </th>
            {spectrum.layers.map((layer, at) => (
              <td key={layers[at]} role="cell" data-layer={layers[at]} data-how={layer}>
                <Swatch layer={layer} /> {layerWords[layer]}
              </td>
            ))}
            <td role="cell">
              <Backed backing={spectrum} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
