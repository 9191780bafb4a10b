package vn.dondoc.obligations;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import vn.dondoc.obligations.Audience.Because;

/**
 * {@code dondoc.ladder.*}: who hears of which rung. A body that is asked ("đề nghị") is spoken to
 * itself and never reported to a superior: it has none here.
 *
 * @param required by rung, 1 to 3, for units that are told ("yêu cầu")
 * @param requested the same for bodies that are asked
 */
@Validated
@ConfigurationProperties("dondoc.ladder")
public record LadderPolicy(
    @NotNull Map<Integer, Set<Because>> required, @NotNull Map<Integer, Set<Because>> requested) {

  /** As the design has it; for whoever runs without configuration. */
  public static LadderPolicy standard() {
    return new LadderPolicy(
        Map.of(
            1, Set.of(Because.FOCAL_POINT, Because.LEADER),
            2, Set.of(Because.COORDINATOR, Because.COLLECTOR),
            3, Set.of(Because.FOCAL_POINT, Because.LEADER, Because.COORDINATOR)),
        Map.of(
            1, Set.of(Because.FOCAL_POINT),
            2, Set.of(Because.COORDINATOR, Because.COLLECTOR),
            3, Set.of(Because.FOCAL_POINT)));
  }

  /** Rung 0 is a reminder: it is for the unit's focal points alone. */
  Set<Because> told(Tone tone, int rung) {
    if (rung == 0) {
      return Set.of(Because.FOCAL_POINT);
    }
    return (tone == Tone.REQUESTED ? requested : required).getOrDefault(rung, Set.of());
  }
}
