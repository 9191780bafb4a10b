package vn.dondoc.calendar;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code dondoc.time.*}: which time the program lives in.
 *
 * @param zone the province's zone; never the server's default
 * @param virtual whether somebody turns the clock by hand (demo, rehearsal, tests), so that no
 *     thread of the engine runs by itself
 */
@ConfigurationProperties("dondoc.time")
public record TimeMode(
    @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone, @DefaultValue("false") boolean virtual) {}
