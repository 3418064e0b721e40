import { answerSigns, hiddenAnswers, requirements, type Requirement } from './hyper-v-answers.ts';
import { mentionsHypervisor } from './hypervisors.ts';
import type { Line } from './lines.ts';
import type { LineReader, Sign } from './sign.ts';
import { vendorNamed } from './vendors.ts';
import { virtualHardwareSigns } from './virtual-hardware.ts';
import { yesOrNo } from './yes-or-no.ts';

const labels: ReadonlySet<string> = new Set(
  [
    'Host Name|OS Name|OS Version|OS Manufacturer|System Manufacturer|System Model|System Type',
    'Processor(s)|BIOS Version|Total Physical Memory|Hotfix(s)|Registered Owner|Product ID',
  ].flatMap((row) => row.split('|')),
);

// Stems of the translations, for a line that stands alone; a block of four is told by its order.
const stems: readonly (readonly [RegExp, Requirement])[] = [
  [
    /^(?=.*(?:virtuali|виртуали|仮想化|虚拟化|虛擬化|가상화)).*(?:firmware|microprogram|встроен|ファームウェア|固件|韌體|펌웨어)/i,
    'firmware',
  ],
  [
    /second level|second niveau|zweiten ebene|segundo n|secondo livello|tweede niveau|drugiego poziomu|второго уровня|第 ?2 ?レベル|二级|第二層/i,
    'slat',
  ],
  [
    /VM monitor|überwachungsmodus|moniteur|modo de monitor|modo do monitor|modalità (?:di )?monitor|мониторинга вирт|VM モニター|虚拟机监视器|虛擬機器監視器/i,
    'monitor',
  ],
  [
    /execution prevention|datenausführungs|exécution des données|ejecución de datos|esecuzione (?:dei )?dati|execução de dados|выполнения данных|データ実行|数据执行|資料執行/i,
    'execution',
  ],
];

// System Model, System Manufacturer and their translations
const aboutSystem = /syst|sistem|систем|システム|系统|系統/i;
const longestLabel = 120;

interface Answer {
  readonly line: Line;
  readonly label: string;
  readonly answer: boolean;
}

/** A line that ends in yes or no; the first of the block has its heading in front. */
function answerOf(line: Line): Answer | undefined {
  const at = Math.max(line.text.lastIndexOf(':'), line.text.lastIndexOf('：'));
  const answer = at < 0 ? undefined : yesOrNo(line.text.slice(at + 1));
  return answer === undefined ? undefined : { line, label: line.text.slice(0, at).slice(-longestLabel), answer };
}

function requirementOf(label: string): Requirement | undefined {
  return stems.find(([pattern]) => pattern.test(label))?.[1];
}

function isHeading({ label }: Line): boolean {
  return label.includes('Hyper-V') && label.length <= longestLabel;
}

function blockSigns(line: Line, following: () => Iterable<Line>): readonly Sign[] {
  const first = answerOf(line);
  const answers = first === undefined ? [] : [first];
  for (const next of following()) {
    const answer = answerOf(next);
    if (answer === undefined || isHeading(next) || answers.length === requirements.length) break;
    answers.push(answer);
  }
  const inOrder = answers.length === requirements.length;
  return answers.flatMap(({ line: at, label, answer }, place) => {
    const requirement = inOrder ? requirements[place] : requirementOf(label);
    return requirement === undefined ? [] : answerSigns(requirement, answer, at);
  });
}

/** The heading in any language; the sentence that hides the answers has no colon and ends in a stop. */
function headingSigns(line: Line, following: () => Iterable<Line>): readonly Sign[] | undefined {
  if (line.text.startsWith('A hypervisor has been detected')) return hiddenAnswers;
  if (!isHeading(line)) return undefined;
  const isSentence = /[.。]$/.test(line.value) || mentionsHypervisor(line.value);
  return isSentence && !/[:：]/.test(line.value) ? hiddenAnswers : blockSigns(line, following);
}

function machineSigns({ label, value }: Line): readonly Sign[] | undefined {
  const processor = /^(Intel64|AMD64|EM64T|x86|ARMv8 \(64-bit\)) Family \d{1,4} .{0,60}?(?:(\w{12}) ~|$)/.exec(value);
  if (processor !== null && /^\[\d{1,4}\]$/.test(label)) {
    const [, kind = '', name = ''] = processor;
    const vendor = vendorNamed(name);
    const architecture = kind === 'x86' ? 'x86' : kind.startsWith('ARM') ? 'arm64' : 'x86-64';
    const made: readonly Sign[] = vendor ? [{ finding: 'vendor', value: vendor, says: `${vendor} by name` }] : [];
    return [{ finding: 'architecture', value: architecture, says: `an ${architecture} processor` }, ...made];
  }
  const type = /^(x64|ARM64|x86)-?\S{0,12} ?PC$|^PC .{0,20}\b(x64|ARM64|x86)$/i.exec(value.slice(0, 40));
  if (type !== null) {
    const kind = (type[1] ?? type[2] ?? '').toLowerCase();
    const architecture = kind === 'x64' ? 'x86-64' : kind === 'arm64' ? 'arm64' : 'x86';
    return [{ finding: 'architecture', value: architecture, says: `Windows for ${architecture}` }];
  }
  const virtual = aboutSystem.test(label) ? virtualHardwareSigns(value) : [];
  return virtual.length > 0 ? virtual : undefined;
}

/** Reads Windows' `systeminfo`, in any language whose yes and no are known. */
export const readSysteminfo: LineReader = (line, following) => {
  if (line.prefix !== 'none') return undefined;
  const heading = headingSigns(line, following);
  if (heading !== undefined) return { form: 'systeminfo', signs: heading };
  const answer = answerOf(line);
  const requirement = answer && requirementOf(answer.label);
  if (answer && requirement) return { form: 'systeminfo', signs: answerSigns(requirement, answer.answer, line) };
  const signs = machineSigns(line);
  return signs !== undefined || labels.has(line.label) ? { form: 'systeminfo', signs: signs ?? [] } : undefined;
};
