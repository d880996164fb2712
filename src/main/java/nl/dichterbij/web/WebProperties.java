package nl.dichterbij.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param theme       name of the file with design tokens, {@code /css/theme/<name>.css}; a municipality may put its own
 *                    beside it
 * @param tasklistUrl Camunda Tasklist as the team's browsers reach it
 * @param operateUrl  Camunda Operate as the team's browsers reach it
 */
@ConfigurationProperties("dichterbij")
record WebProperties(@DefaultValue("dichterbij") String theme, String tasklistUrl, String operateUrl) {
}
