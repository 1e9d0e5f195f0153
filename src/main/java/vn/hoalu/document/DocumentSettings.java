package vn.hoalu.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are taken in and kept.
 *
 * @param largest       of one file
 * @param keepWithdrawn how long the content of a withdrawn document is kept
 */
@ConfigurationProperties("hoalu.documents")
record DocumentSettings(
        @DefaultValue("25MB") DataSize largest,
        @DefaultValue("30d") Duration keepWithdrawn) {}
