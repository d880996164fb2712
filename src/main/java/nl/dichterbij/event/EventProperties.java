package nl.dichterbij.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param leadsPerMinute accepted at one stand from one network address; a queue of people types slower than this */
@ConfigurationProperties("dichterbij.event")
record EventProperties(@DefaultValue("60") int leadsPerMinute) {
}
