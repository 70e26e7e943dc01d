package org.otonari.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a file may weigh.
 *
 * @param maxSize of one file; it is held in memory while it is checked
 * @param megapixels of one picture: a phone's largest camera, not a picture that fills the memory of who opens it
 */
@ConfigurationProperties("otonari.files")
public record FileSettings(@DefaultValue("10MB") DataSize maxSize, @DefaultValue("220") int megapixels) {

    public int maxBytes() {
        return Math.toIntExact(maxSize.toBytes());
    }
}
