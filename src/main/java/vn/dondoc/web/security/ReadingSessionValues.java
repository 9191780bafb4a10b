package vn.dondoc.web.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * What another version of the program wrote may be unreadable to this one; it then is as if it were
 * not there, and at worst somebody signs in once more.
 */
class ReadingSessionValues implements Converter<byte[], Object> {
  private static final Logger log = LoggerFactory.getLogger(ReadingSessionValues.class);

  private final DeserializingConverter reading = new DeserializingConverter();

  @Override
  public Object convert(byte[] written) {
    try {
      return reading.convert(written);
    } catch (SerializationFailedException e) {
      log.info("A value of a session is not readable by this version: {}", rootOf(e).getClass());
      return null;
    }
  }

  private static Throwable rootOf(Throwable error) {
    return error.getCause() == null ? error : rootOf(error.getCause());
  }
}
