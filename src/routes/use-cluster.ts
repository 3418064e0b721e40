import { create } from 'zustand';
import { standingExample, type Cluster } from '#platform/cluster.ts';

interface ClusterStore {
  readonly cluster: Cluster;
  readonly setCluster: (cluster: Cluster) => void;
}

/** The cluster that prices are worked out for: the example, or the reader's own until the page is left. */
export const useCluster = create<ClusterStore>((set) => ({
  cluster: standingExample,
  setCluster: (cluster) => set({ cluster }),
}));
