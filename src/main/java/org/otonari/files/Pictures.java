package org.otonari.files;

import java.nio.charset.StandardCharsets;

/** How large a picture would be, read from its header without decoding it. */
final class Pictures {

    private static final int LONGEST_SIDE = 30_000;
    private static final byte[] HEIC_SIZE = "ispe".getBytes(StandardCharsets.US_ASCII);
    private static final int HEIC_HEADER = 1_000_000;

    private final long mostPixels;

    Pictures(int megapixels) {
        this.mostPixels = megapixels * 1_000_000L;
    }

    void check(FileType type, Bytes content) {
        try {
            switch (type) {
                case PNG -> png(content);
                case JPEG -> jpeg(content);
                case HEIC -> heic(content);
                default -> throw new IllegalArgumentException(type.name());
            }
        } catch (IndexOutOfBoundsException endsTooEarly) {
            throw new FileRefused("damaged");
        }
    }

    private void png(Bytes content) {
        if (!content.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R')) {
            throw new FileRefused("damaged");
        }
        size(content.u32(16), content.u32(20));
    }

    /** Walks from segment to segment: a thumbnail within one is not taken for the picture. */
    private void jpeg(Bytes content) {
        int at = 2;
        while (true) {
            if (content.u8(at) != 0xFF) {
                throw new FileRefused("damaged");
            }
            int marker = content.u8(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                at += 2;
            } else if (isFrame(marker)) {
                size(content.u16(at + 7), content.u16(at + 5));
                return;
            } else if (marker == 0xD9 || marker == 0xDA || content.u16(at + 2) < 2) {
                throw new FileRefused("damaged");
            } else {
                at += 2 + content.u16(at + 2);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** A picture from a phone is cut into tiles; each size named in the header must be bearable, and so the whole. */
    private void heic(Bytes content) {
        int at = content.indexOf(HEIC_SIZE, 0);
        if (at < 0 || at > HEIC_HEADER) {
            throw new FileRefused("damaged");
        }
        while (at >= 0 && at <= HEIC_HEADER) {
            size(content.u32(at + 8), content.u32(at + 12));
            at = content.indexOf(HEIC_SIZE, at + 4);
        }
    }

    private void size(long width, long height) {
        if (width == 0 || height == 0) {
            throw new FileRefused("damaged");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > mostPixels) {
            throw new FileRefused("pixels", width, height);
        }
    }
}
