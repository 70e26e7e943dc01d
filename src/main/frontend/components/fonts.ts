// In a stylesheet of its own, cut into ranges: a browser fetches only the parts it needs to show.
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
