// In a stylesheet of its own, cut into ranges: a browser fetches only the parts it needs to show.
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
// Nepali: not every computer has its letters; their range keeps them from everybody who does not read it.
import '@fontsource/noto-sans-devanagari/devanagari-400.css';
import '@fontsource/noto-sans-devanagari/devanagari-700.css';
