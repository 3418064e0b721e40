/** The six names of the question of 2009, each by what stands for it today. */
export const firstCompared = [
  'openshift-virtualization',
  'xenserver',
  'xcp-ng',
  'hyper-v',
  'oracle-olvm',
  'vmware-vsphere',
] as const;
