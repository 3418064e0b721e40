/** lscpu and systeminfo translate their labels. Names and flags stay, and Windows keeps its order. */
import { expect, test } from 'vitest';
import { readMachine } from '#intake/read-machine.ts';

const flags = 'fpu vme de pse tsc msr pae mce cx8 apic lm vmx ept hypervisor';

test.each([
  [
    'French',
    `Architecture :   x86_64\nIdentifiant constructeur :  GenuineIntel\nDrapeaux : ${flags}\nVirtualisation : VT-x\nConstructeur d'hyperviseur : KVM`,
  ],
  [
    'Spanish',
    `Arquitectura:  x86_64\nID de fabricante:  GenuineIntel\nIndicadores: ${flags}\nVirtualización: VT-x\nFabricante del hipervisor: KVM`,
  ],
  [
    'Polish',
    `Architektura:  x86_64\nID producenta:  GenuineIntel\nFlagi: ${flags}\nWirtualizacja: VT-x\nProducent hipernadzorcy: KVM`,
  ],
  [
    'Russian',
    `Архитектура:  x86_64\nID производителя:  GenuineIntel\nФлаги: ${flags}\nВиртуализация: VT-x\nРазработчик гипервизора: KVM`,
  ],
  [
    'Japanese',
    `アーキテクチャ:  x86_64\nベンダー ID:  GenuineIntel\nフラグ: ${flags}\n仮想化: VT-x\nハイパーバイザのベンダー: KVM`,
  ],
])('lscpu in %s', (_, text) => {
  expect(readMachine(text)).toMatchObject({
    forms: ['lscpu'],
    vendor: 'Intel',
    architecture: 'x86-64',
    virtualisation: 'on',
    slat: true,
    insideVm: true,
    hypervisor: 'KVM',
  });
});

const block = (heading: string, labels: readonly string[], answers: readonly string[]) =>
  `${heading}:  ${labels.map((label, at) => `${label}: ${answers[at]}`).join('\n            ')}`;

test.each([
  ['French', 'Configuration requise pour Hyper-V', 'Oui', 'Non'],
  ['Spanish', 'Requisitos Hyper-V', 'Sí', 'No'],
  ['Italian', 'Requisiti Hyper-V', 'Sì', 'No'],
  ['Portuguese', 'Requisitos do Hyper-V', 'Sim', 'Não'],
  ['Dutch', 'Vereisten voor Hyper-V', 'Ja', 'Nee'],
  ['Polish', 'Wymagania funkcji Hyper-V', 'Tak', 'Nie'],
  ['Czech', 'Požadavky na technologii Hyper-V', 'Ano', 'Ne'],
  ['Russian', 'Требования Hyper-V', 'Да', 'Нет'],
  ['Japanese', 'Hyper-V の要件', 'はい', 'いいえ'],
  ['Korean', 'Hyper-V 요구 사항', '예', '아니요'],
])('four answers of systeminfo in %s are told by their order', (_, heading, yes, no) => {
  const labels = ['a', 'b', 'c', 'd'];
  expect(readMachine(block(heading, labels, [yes, yes, yes, yes]))).toMatchObject({ virtualisation: 'on', slat: true });
  expect(readMachine(block(heading, labels, [yes, no, yes, yes]))).toMatchObject({ virtualisation: 'off-in-firmware' });
  expect(readMachine(block(heading, labels, [no, no, no, yes]))).toMatchObject({
    virtualisation: 'absent',
    slat: false,
  });
});

test('fewer than four answers in a language whose labels are not known say nothing', () => {
  const { evidence, virtualisation } = readMachine(
    block('Požadavky na technologii Hyper-V', ['a', 'b'], ['Ano', 'Ne']),
  );
  expect({ evidence, virtualisation }).toEqual({ evidence: [], virtualisation: 'unknown' });
});

test.each([
  'Virtualisation activée dans le microprogramme : Non',
  'Virtualisierung in Firmware aktiviert: Nein',
  'Virtualización habilitada en el firmware: No',
  'Virtualizzazione abilitata nel firmware: No',
  'Virtualização Habilitada no Firmware: Não',
  'Виртуализация включена во встроенном ПО: Нет',
  'ファームウェアで仮想化が有効になっています: いいえ',
  '固件中已启用虚拟化: 否',
])('a line that was picked out is told by its words: %s', (line) => {
  expect(readMachine(line)).toMatchObject({ virtualisation: 'off-in-firmware', forms: ['systeminfo'] });
});

test.each([
  'Anforderungen für Hyper-V: Es wurde ein Hypervisor erkannt. Die für Hyper-V erforderlichen Features werden nicht angezeigt.',
  'Hyper-V の要件: ハイパーバイザーが検出されました。Hyper-V に必要な機能は表示されません。',
  'Требования Hyper-V: Обнаружена низкоуровневая оболочка. Функции, необходимые для Hyper-V, отображены не будут.',
  'Hyper-V Requirements: A hypervisor has been detected. Features required for',
])('the sentence that hides the answers is known in any language: %s', (line) => {
  const { evidence, insideVm } = readMachine(line);
  expect(evidence.map(({ value }) => value)).toEqual(['hidden', 'either']);
  expect(insideVm).toBeNull();
});
