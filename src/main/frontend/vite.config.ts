import type { PluginOption, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** Every browser that runs the product reads woff2: the older copies of the font would double the bundle. */
const onlyWoff2: PluginOption = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource') ? code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '') : undefined,
};

const customConfig: UserConfigFn = () => ({ plugins: [onlyWoff2] });

export default overrideVaadinConfig(customConfig);
