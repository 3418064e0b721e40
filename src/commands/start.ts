/** `npm start`: builds the pages and serves them as they would be published. */
import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn' });
console.log(`Which Hypervisor is ready: ${server.resolvedUrls?.local[0] ?? 'no address'} (stop with Ctrl+C)`);
