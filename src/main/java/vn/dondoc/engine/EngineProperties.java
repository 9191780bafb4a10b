package vn.dondoc.engine;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.engine.*}: how hard the job executor works.
 *
 * @param threads about 1.5 times the cores
 * @param jobsPerAcquisition 50 to 300
 * @param lockSeconds after which another node takes over the jobs of a dead one
 * @param maxWaitMillis the longest idle wait between two looks at due jobs
 */
@Validated
@ConfigurationProperties("dondoc.engine")
record EngineProperties(
    @Positive @DefaultValue("3") int threads,
    @Positive @DefaultValue("100") int jobsPerAcquisition,
    @Positive @DefaultValue("60") int lockSeconds,
    @Positive @DefaultValue("5000") int maxWaitMillis) {}
