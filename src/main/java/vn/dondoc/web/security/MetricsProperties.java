package vn.dondoc.web.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code dondoc.metrics.*}.
 *
 * @param readers addresses or networks, such as {@code 10.0.0.0/24}, that may read the metrics
 */
@ConfigurationProperties("dondoc.metrics")
record MetricsProperties(@DefaultValue({"127.0.0.1", "::1"}) List<String> readers) {}
