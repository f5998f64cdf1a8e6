import { createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e8f5f4',
  '#d0e9e7',
  '#a3d5d1',
  '#72bfb9',
  '#4aaaa4',
  '#2a938e',
  '#167c79',
  '#0c6567',
  '#0a5154',
  '#073d40',
];

const gray: MantineColorsTuple = [
  '#f6f8f8',
  '#edf0f1',
  '#e1e6e8',
  '#cfd6d9',
  '#b0bac0',
  '#8a979e',
  '#64727a',
  '#47545c',
  '#2c363c',
  '#182025',
];

const dark: MantineColorsTuple = [
  '#dbe2e6',
  '#b7c2c8',
  '#93a1a9',
  '#6b7a83',
  '#333e45',
  '#29333a',
  '#1d252a',
  '#151b1f',
  '#101518',
  '#0b0f11',
];

/** Dense and calm: 14 px text, 32 px controls, one accent; colour otherwise means a state. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 5 },
  colors: { petrol, gray, dark },
  black: '#182025',
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '6px', sm: '10px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '15px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Modal: { defaultProps: { transitionProps: { duration: 80 }, centered: true } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
    Anchor: { defaultProps: { underline: 'hover' } },
    Skeleton: { defaultProps: { radius: 'xs' } },
  },
});
