/** Every page that shows something worked out or looked up, as its users would meet it. */
export const addresses = [
  '/result',
  '/result?purpose=small-business&hosts=up-to-8&guests=linux.windows-server&budget=none&seen=xcp-ng&edition=2026-11',
  '/result?purpose=desktops&guests=macos.solaris&budget=none&compliance=common-criteria.fips',
  '/platforms',
  '/platforms/xcp-ng?purpose=lab',
  '/platforms?purpose=lab&engine=kvm.xen&fee=none&text=cluster',
  '/modes?guests=linux',
  '/method',
  '/differences?a=purpose%3Dlab%26hosts%3Done%26name%3DAnna&b=purpose%3Dlab%26guests%3Dmacos.linux',
  '/glossary?purpose=lab#slat',
  '/thread',
  '/alternatives?purpose=lab&hosts=one&guests=linux&workloads=containers',
];
