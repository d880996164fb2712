package nl.dichterbij.trajectory;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param regions      codes of the regions whose residents can register here
 * @param sendsPerHour registrations accepted from one network address in an hour; a library desk has one for everybody
 */
@ConfigurationProperties("dichterbij.registration")
record RegistrationProperties(@DefaultValue("AM03") List<String> regions, @DefaultValue("30") int sendsPerHour) {
}
